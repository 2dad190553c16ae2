//! What a client with secrets goes through.

use super::*;

impl Rig<'_> {
    fn log(&self) -> LogSettings {
        let name = match self.format {
            LogFormat::Json => "log-json",
            _ => "log-text",
        };
        LogSettings::default()
            .with_level(LogLevel::Trace)
            .with_format(self.format)
            .with_console(true)
            .with_file_path(self.folder.join(name))
            .with_request_body(true)
            .with_response_body(true)
    }

    /// A builder that tells everything. A sink of one's own stands in place of
    /// console and file, so there are two kinds.
    fn builder(&self, url: &str, own_sinks: bool) -> ClientBuilder {
        let builder = direct(url)
            .login_url(url)
            .without_config_file()
            .default_header("X-Api-Key", "canary-default-header")
            .default_header("Cookie", "session=canary-default-header")
            .default_header("X-Custom-Secret", "canary-default-header")
            .interceptor(Arc::new(self.seen.clone()))
            .retry_observer(Arc::new(self.seen.clone()))
            .auth_retry(RetryPolicy::none())
            .log(self.log());
        match own_sinks {
            false => builder,
            true => builder
                .log_sink(Arc::new(self.seen.clone()))
                .log_sink(Arc::new(TracingSink::new())),
        }
    }

    pub(super) async fn run(&self) {
        for own_sinks in [false, true] {
            self.grants(own_sinks).await;
            self.calls(own_sinks).await;
            self.faults(own_sinks).await;
            self.files(own_sinks).await;
            self.network(own_sinks).await;
            self.stores(own_sinks).await;
        }
        self.configuration().await;
        self.types().await;
    }

    async fn grants(&self, own_sinks: bool) {
        let (seen, platform) = (&self.seen, &self.platform);
        let verifier = PkceVerifier::new(SECRETS[10]).unwrap();
        let redirect = "http://localhost/back";
        for url in [platform.url.as_str(), self.hostile.url.as_str()] {
            let good = url == platform.url;
            let client = self.builder(url, own_sinks).build().unwrap();
            let code = platform.issue_code(redirect, None);
            let public = platform.issue_code(redirect, Some(&verifier.challenge()));
            let (_, refresh) = platform.issue_pair();
            let assertion = reliability_tests::platform::SAML_ASSERTION;
            let outcomes = [
                client
                    .login_client_credentials(CLIENT_ID, CLIENT_SECRET)
                    .await,
                client
                    .login_authorization_code(CLIENT_ID, CLIENT_SECRET, &code, redirect)
                    .await,
                client
                    .login_saml2_bearer(CLIENT_ID, CLIENT_SECRET, ORG_NAME, assertion)
                    .await,
                client
                    .login_refresh_token(CLIENT_ID, Some(CLIENT_SECRET.to_owned()), &refresh)
                    .await,
                client
                    .login_pkce(
                        reliability_tests::platform::PUBLIC_CLIENT_ID,
                        &public,
                        &verifier,
                        redirect,
                    )
                    .await,
            ];
            for outcome in outcomes {
                assert_eq!(outcome.is_ok(), good);
                match outcome {
                    Ok(info) => seen.debug(&info),
                    Err(fault) => seen.error("login", &fault),
                }
            }
            seen.debug(&client);
            // Each again, and with what does not match.
            let again = client
                .login_authorization_code(CLIENT_ID, CLIENT_SECRET, &code, redirect)
                .await;
            seen.failed("a used code", again);
            let wrong = client
                .login_client_credentials(CLIENT_ID, "canary-api-key")
                .await;
            seen.failed("a wrong secret", wrong);
            let wrong = client
                .login_refresh_token("nobody", None, "canary-refresh-token-0")
                .await;
            seen.failed("a wrong refresh token", wrong);
            if good {
                client.refresh().await.unwrap();
                client.revoke().await.unwrap();
            }
            seen.failed(
                "nothing to refresh with",
                client
                    .with_access_token("canary-sibling-token")
                    .refresh()
                    .await,
            );
        }
    }

    async fn calls(&self, own_sinks: bool) {
        let (seen, platform) = (&self.seen, &self.platform);
        let renewing = self
            .builder(&platform.url, own_sinks)
            .client_credentials(CLIENT_ID, CLIENT_SECRET)
            .retry(RetryPolicy::recommended().wait(Duration::ZERO, Duration::from_millis(5)))
            .build()
            .unwrap();
        let mut call = Call::new(&renewing, &GET).path(CONTROL);
        call.cookie("session", "canary-cookie".to_owned());
        call.options(|options| options.header("X-Auth-Token", "canary-option-header"));
        seen.debug(&call);
        let answer: Response<Value> = call.response().await.unwrap();
        seen.debug(&answer);
        let mut call = Call::new(&renewing, &GET_QUERY);
        for name in [
            "access_token",
            "code",
            "client_secret",
            "apiKey",
            "password",
            "sig",
        ] {
            call.query(name, "canary-signature".to_owned());
        }
        call.send::<Value>().await.unwrap();
        let mut call = Call::new(&renewing, &POST);
        let body = serde_json::json!({
            "name": "shown",
            "password": "canary-api-key",
            "nested": [{"clientSecret": CLIENT_SECRET, "accessToken": "canary-static-token"}],
        });
        call.body_text(body.to_string());
        call.options(|options| options.header("Content-Type", "application/json"));
        call.send::<Value>().await.unwrap();
        // Refused tokens, errors that are retried, lost connections.
        platform.revoke_tokens();
        crate::get(&renewing).await.unwrap();
        for fault in [Fault::Status(503), Fault::Reset, Fault::Close, Fault::Cut] {
            platform.change(|rules| rules.api.fail_next(1, fault));
            crate::get(&renewing).await.unwrap();
            platform.change(|rules| rules.api.fail_next(5, fault));
            seen.failed("exhausted retries", crate::get(&renewing).await);
            platform.change(|rules| rules.api.fail_next(0, fault));
        }
        // A renewal that fails.
        platform.revoke_tokens();
        for fault in [Fault::Status(500), Fault::Reset, Fault::Close] {
            platform.change(|rules| rules.tokens.fail_next(1, fault));
            let fresh = self
                .builder(&platform.url, own_sinks)
                .client_credentials(CLIENT_ID, CLIENT_SECRET)
                .build()
                .unwrap();
            seen.failed("a failed login", crate::get(&fresh).await);
        }
        let provided = self
            .builder(&platform.url, own_sinks)
            .token_provider(|| async { Ok(AuthInfo::provided("canary-provider-token", None)) })
            .build()
            .unwrap();
        seen.failed("a token that is refused", crate::get(&provided).await);
        seen.debug(&provided);
        let guest = self
            .builder(&platform.url, own_sinks)
            .api_key(
                "Guest Chat JWT",
                ApiKey::new("canary-api-key").prefix("Bearer"),
            )
            .api_key("Other", ApiKey::new("canary-api-key").header("X-Odd"))
            .build()
            .unwrap();
        seen.debug(&guest);
        seen.failed(
            "a guest",
            Call::new(&guest, &GET_GUEST).send::<Value>().await,
        );
        let blocking = tokio::task::spawn_blocking(move || {
            Call::new(&guest, &GET_GUEST).send::<Value>().wait()
        });
        seen.failed("a guest who waits", blocking.await.unwrap());
    }

    async fn faults(&self, own_sinks: bool) {
        let seen = &self.seen;
        let client = self
            .builder(&self.hostile.url, own_sinks)
            .access_token("canary-static-token")
            .timeout(Duration::from_millis(150))
            .build()
            .unwrap();
        static ECHO: [Operation; 9] = [
            Operation::new("echo", Method::Get, &["/api/v2/echo"]).security(BEARER),
            Operation::new("html", Method::Get, &["/api/v2/html"]).security(BEARER),
            Operation::new("broken", Method::Get, &["/api/v2/broken"]).security(BEARER),
            Operation::new("number", Method::Get, &["/api/v2/number"]).security(BEARER),
            Operation::new("moved", Method::Get, &["/api/v2/moved"]).security(BEARER),
            Operation::new("hang", Method::Get, &["/api/v2/hang"]).security(BEARER),
            Operation::new("reset", Method::Post, &["/api/v2/reset"]).security(BEARER),
            Operation::new("garbage", Method::Get, &["/api/v2/garbage"]).security(BEARER),
            Operation::new("missing", Method::Get, &["/api/v2/missing"]).security(BEARER),
        ];
        for operation in &ECHO {
            let call = Call::new(&client, operation);
            // A shape that neither answer has.
            seen.failed(
                operation.id(),
                call.send::<std::collections::BTreeMap<String, String>>()
                    .await,
            );
        }
        let call = Call::new(&client, &ECHO[0]);
        seen.failed("a download", call.into_download().bytes().await);
        let mut call = Call::new(&client, &ECHO[0]);
        call.options(|options| options.header("X-Token", "canary-option-header\r\nX: y"));
        seen.failed("a bad header", call.send::<Value>().await);
        seen.failed(
            "a bad token",
            client.set_access_token("canary-static-token "),
        );
        // Nobody listens there.
        let nowhere = self
            .builder("http://127.0.0.1:1", own_sinks)
            .client_credentials(CLIENT_ID, CLIENT_SECRET)
            .build()
            .unwrap();
        seen.failed("no connection", crate::get(&nowhere).await);
    }

    async fn files(&self, own_sinks: bool) {
        let seen = &self.seen;
        let client = self
            .builder(&self.platform.url, own_sinks)
            .access_token(self.platform.issue_token())
            .build()
            .unwrap();
        let at = |path: &str| {
            format!(
                "{}{path}?X-Amz-Signature=canary-signature",
                self.storage.url
            )
        };
        for path in ["/file", "/moved"] {
            let download = client.download(at(path));
            seen.debug(&download);
            let body = download.open().await.unwrap();
            seen.debug(&body);
            body.write_to(&mut Vec::new()).await.unwrap();
        }
        for path in ["/cut", "/userinfo", "/refused"] {
            seen.failed(path, client.download(at(path)).bytes().await);
        }
        seen.failed(
            "user info",
            client
                .download("http://u:canary-signature@127.0.0.1/")
                .bytes()
                .await,
        );
        let upload = client
            .upload(at("/refused"))
            .header("X-Amz-Security-Token", "canary-signature")
            .body(RequestBody::bytes("content"));
        seen.debug(&upload);
        seen.failed("an upload", upload.send().await);
        let form = client
            .upload(format!("{}/api/v2/uploads", self.platform.url))
            .post();
        let form = form
            .field("password", "canary-signature")
            .part("file", FilePart::new("a.txt", b"canary-signature".to_vec()));
        seen.debug(&form);
        form.send().await.unwrap();
    }

    async fn network(&self, own_sinks: bool) {
        let seen = &self.seen;
        let refusing = ByteServer::start(|_| Answer::status(407));
        let with_password = refusing
            .url
            .replace("http://", "http://user:canary-proxy-password@");
        let proxies = [
            ProxySettings::new(&with_password).unwrap(),
            ProxySettings::new("http://127.0.0.1:1")
                .unwrap()
                .credentials("user", "canary-proxy-password"),
            ProxySettings::new("socks5://user:canary-proxy-password@127.0.0.1:1").unwrap(),
        ];
        for proxy in proxies {
            seen.debug(&proxy);
            for url in ["http://api.service.test", "https://api.service.test"] {
                let client = self
                    .builder(url, own_sinks)
                    .proxy(proxy.clone())
                    .client_credentials(CLIENT_ID, CLIENT_SECRET)
                    .build()
                    .unwrap();
                seen.debug(&client);
                seen.failed("behind a proxy", crate::get(&client).await);
            }
        }
        let sent = refusing.requests();
        assert!(
            sent.iter()
                .any(|request| request.header("proxy-authorization").is_some())
        );
        seen.failed(
            "a bad proxy",
            ProxySettings::new("ftp://user:canary-proxy-password@h"),
        );
        seen.failed(
            "a bad base URL",
            direct("http://user:canary-proxy-password@h").build(),
        );
        let fault = Identity::from_pkcs12(b"canary-pkcs12-password", "canary-pkcs12-password");
        seen.failed("a bad PKCS#12", fault);
        let pem = "-----BEGIN PRIVATE KEY-----\nY2FuYXJ5LXBrY3MxMi1wYXNzd29yZA==\n-----END PRIVATE KEY-----\n";
        seen.failed("a bad PEM", Identity::from_pem(pem, pem));
        seen.debug(&TlsSettings::new());
    }

    async fn stores(&self, own_sinks: bool) {
        let seen = &self.seen;
        let redis =
            RedisTokenStore::new("redis://user:canary-redis-password@127.0.0.1:1/0").unwrap();
        seen.debug(&redis);
        for url in [
            "rediss://:canary-redis-password@h/",
            "redis://:canary-redis-password@h:x/",
        ] {
            let fault = RedisTokenStore::new(url).unwrap_err();
            seen.line(format!("{fault} {fault:?} {fault:#?}"));
            seen.error("redis", &fault.into());
        }
        let occupied = self.folder.join("occupied");
        std::fs::write(&occupied, "canary-stored-token").unwrap();
        let file = FileTokenStore::new(occupied.join("below"));
        let spoiled = self
            .folder
            .join(format!("spoiled-{own_sinks}"))
            .join("auth_data");
        let spoiled = FileTokenStore::new(spoiled);
        let token = StoredToken::new("l", "c", "canary-stored-token")
            .with_refresh_token("canary-stored-refresh");
        seen.debug(&token);
        spoiled.save(&token).await.unwrap();
        std::fs::write(
            spoiled.path(),
            "{\"access_token\": \"canary-stored-token\", nonsense",
        )
        .unwrap();
        let warned = seen.clone();
        let spoiled = spoiled.on_warning(move |fault| warned.line(format!("{fault} {fault:?}")));
        seen.debug(&spoiled);
        let memory = MemoryTokenStore::new();
        memory.save(&token).await.unwrap();
        seen.debug(&memory);
        for fault in [redis.load().await.err(), file.save(&token).await.err()] {
            seen.error("a store", &fault.unwrap().into());
        }
        let builder = || {
            self.builder(&self.platform.url, own_sinks)
                .client_credentials(CLIENT_ID, CLIENT_SECRET)
        };
        for client in [
            builder().token_store(redis).build().unwrap(),
            builder().token_store(file).build().unwrap(),
            builder().token_store(spoiled).build().unwrap(),
            builder().token_store(memory).build().unwrap(),
        ] {
            crate::get(&client).await.unwrap();
            seen.debug(&client);
        }
    }

    /// A file that is good, then bad, both with passwords.
    async fn configuration(&self) {
        let name = if self.format == LogFormat::Json {
            "json"
        } else {
            "text"
        };
        let path = self.folder.join(format!("config-{name}"));
        let log = self.folder.join(format!("config-log-{name}"));
        let good = format!(
            "[general]\nhost = {}\n[proxy]\nurl = {}\nusername = user\npassword = canary-file-password\n\
             [gateway]\nusername = user\npassword = canary-gateway-password\n\
             [logging]\nlog_level = trace\nlog_format = {name}\nlog_file_path = {}\nlog_to_console = true\n",
            self.platform.url,
            self.hostile.url,
            log.display(),
        );
        std::fs::write(&path, &good).unwrap();
        let client = direct(&self.platform.url)
            .config_file(&path)
            .access_token("canary-static-token")
            .build()
            .unwrap();
        self.seen.debug(&client);
        self.seen
            .failed("through a proxy", crate::get(&client).await);
        let bad = good
            .replace(
                "password = canary-file",
                "canary-file-password\npassword = canary-file",
            )
            .replace("log_level = trace", "log_level = canary-file-password")
            .replace(
                &self.hostile.url,
                "canary-file-password://user:canary-file-password@h",
            );
        assert_ne!(bad, good);
        std::fs::write(&path, &bad).unwrap();
        let begin = Instant::now();
        let written = || std::fs::read_to_string(&log).unwrap_or_default();
        while !written().contains("log_level") {
            assert!(
                begin.elapsed() < Duration::from_secs(10),
                "{}",
                found_in(&written()).len()
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.seen.line(written());
        for text in [
            &bad,
            "{\"proxy\": {\"password\": \"canary-file-password",
            "canary-file-password",
        ] {
            let other = self.folder.join("other");
            std::fs::write(&other, text).unwrap();
            self.seen
                .failed("a bad file", Client::builder().config_file(&other).build());
            let fault = platform_client_runtime::config::check_file(&other).unwrap_err();
            self.seen
                .line(format!("{fault} {fault:?} {fault:#?} {:?}", fault.faults()));
        }
        std::fs::write(&path, &good).unwrap();
        for warning in platform_client_runtime::config::check_file(&path).unwrap() {
            self.seen.line(warning);
        }
    }

    /// What is left of the public types, and a panic that shows them.
    async fn types(&self) {
        let seen = &self.seen;
        let verifier = PkceVerifier::new(SECRETS[10]).unwrap();
        let callback = Callback::parse(
            "http://localhost/?code=canary-callback-code&state=s",
            Some("s"),
        )
        .unwrap();
        seen.failed(
            "another state",
            Callback::parse(
                "http://localhost/?code=canary-callback-code&state=canary-signature",
                Some("s"),
            ),
        );
        let implicit =
            Callback::parse("http://localhost/#access_token=canary-callback-code", None).unwrap();
        let builder = self.builder(&self.platform.url, true).saml2_bearer(
            CLIENT_ID,
            CLIENT_SECRET,
            ORG_NAME,
            "canary-assertion",
        );
        let pkce =
            self.builder(&self.platform.url, true)
                .pkce("id", "canary-code-x", &verifier, "r");
        let token = self
            .builder(&self.platform.url, true)
            .access_token("canary-static-token");
        let key = ApiKey::new("canary-api-key");
        let info = AuthInfo::provided("canary-provider-token", None);
        let page = AuthorizeUrl::pkce("id", "http://localhost/", &verifier)
            .random_state()
            .unwrap();
        let client = token.clone().build().unwrap();
        let sibling = client.with_access_token("canary-sibling-token");
        let pending = Call::new(&client, &GET).path("1").send::<Value>();
        let values: Vec<&dyn Debug> = vec![
            &verifier, &callback, &implicit, &builder, &pkce, &token, &key, &info, &page, &client,
            &sibling, &pending,
        ];
        for value in &values {
            seen.debug(value);
        }
        let caught = catch_unwind(AssertUnwindSafe(|| {
            panic!("the panic of the test: {values:?}");
        }));
        assert!(caught.is_err());
    }
}
