# The base is a tag, since a digest is only worth what is known of it. To pin it, ask the registry for the digest of the tag today and write it behind it, in
# all three places: docker buildx imagetools inspect node:24-slim --format '{{.Manifest.Digest}}' -> node:24-slim@sha256:…

# What runs, without what develops it.
FROM node:24-slim AS packages
WORKDIR /evenkey
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

# The program in plain JavaScript.
FROM node:24-slim AS build
WORKDIR /evenkey
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY adapters adapters
COPY corpus corpus
RUN npx tsc -p tsconfig.build.json --declaration false --sourceMap false && node dist/src/main/prepare.js && mkdir -p root/data

FROM node:24-slim
LABEL org.opencontainers.image.title="Evenkey" \
      org.opencontainers.image.description="Answers questions about encryption policy with cited, balanced summaries from a curated corpus" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.documentation="docs/OPERATING.md" \
      org.opencontainers.image.base.name="docker.io/library/node:24-slim"
# Nothing is installed in here any more.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack \
           /usr/local/bin/yarn /usr/local/bin/yarnpkg /opt/yarn-*
ENV NODE_ENV=production \
    DATA_DIR=/data \
    HOST=0.0.0.0 \
    PORT=3000
WORKDIR /evenkey
COPY --from=packages /evenkey/node_modules node_modules
COPY --from=build /evenkey/dist dist
COPY --from=build --chown=1000:1000 /evenkey/root/ /
COPY package.json LICENSE ./
COPY corpus corpus
# The image's user "node", by its number, so that what forbids root can tell.
USER 1000:1000
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/evenkey/dist/src/main.js"]
