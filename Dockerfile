# Quorate for production: the service alone. Database, SMTP and IMAP are yours, named by environment
# variables (README.md, Settings); no secret is in the image. The two bases are pinned to a version;
# pin them to a digest in your own registry.
FROM docker.io/library/maven:3.9.11-eclipse-temurin-21 AS build
WORKDIR /build
COPY pom.xml .
COPY .mvn .mvn
RUN mvn -B -q -ntp dependency:go-offline -Dmaven.test.skip=true || true
COPY src src
COPY db db
COPY config config
RUN mvn -B -q -ntp package -Dmaven.test.skip=true

FROM docker.io/library/eclipse-temurin:21.0.9_10-jre-noble
RUN groupadd --system --gid 10001 quorate \
 && useradd --system --uid 10001 --gid quorate --home-dir /opt/quorate --no-create-home quorate \
 && install -d -o quorate -g quorate /opt/quorate /opt/quorate/tmp
WORKDIR /opt/quorate
COPY --from=build --chown=root:root /build/target/server/payara-micro.jar payara-micro.jar
COPY --from=build --chown=root:root /build/target/quorate.war quorate.war
USER 10001:10001
EXPOSE 8080
# Everything that passes through java.sql needs a JVM in UTC; the service refuses any other.
ENV JAVA_TOOL_OPTIONS="-Duser.timezone=UTC -Djava.io.tmpdir=/opt/quorate/tmp -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"name\":\"quorate\",\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "payara-micro.jar", "--nohazelcast", "--disablephonehome", "--port", "8080", "--contextroot", "/", "--deploy", "quorate.war"]
