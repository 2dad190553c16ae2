//! A token store for processes on several machines.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use ::redis::aio::MultiplexedConnection;
use ::redis::{AsyncConnectionConfig, Client, Cmd, ConnectionAddr, FromRedisValue, RedisError};
use tokio::sync::Mutex;
use tokio::task::AbortHandle;
use zeroize::Zeroizing;

use super::{PREFIX, StoreError, StoreErrorKind, StoreLock, StoredToken, TokenStore, Warn};
use crate::transport::BoxFuture;

const TIMEOUT: Duration = Duration::from_millis(800);
const LOCK_EXPIRY: Duration = Duration::from_secs(5);

/// How long a token without a refresh token is kept after its end.
const KEPT_AFTER_END: Duration = Duration::from_secs(60);

/// How many times its expiry a lock is prolonged at most, so that a holder that
/// hangs does not keep it for ever.
const PROLONGATIONS: u32 = 12;

/// The pauses between two attempts at the lock.
const SHORT_PAUSE: Duration = Duration::from_millis(10);
const LONG_PAUSE: Duration = Duration::from_millis(100);

/// Takes the lock, or finds that it was taken by an attempt whose answer was
/// lost.
const TAKE: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then return 1 end \
    if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end return 0";

/// Prolongs the lock while it is ours.
const PROLONG: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
    return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0";

/// Releases the lock while it is ours: after its expiry it may be another's.
const RELEASE: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
    return redis.call('DEL', KEYS[1]) end return 0";

/// Keeps the token in Redis, so that of many processes, on any machine, one
/// refreshes and the others take its token. Feature `redis`.
///
/// ```no_run
/// use platform_client_runtime::auth::RedisTokenStore;
///
/// let store = RedisTokenStore::new("redis://:password@redis.internal:6379/0")?.prefix("billing");
/// # Ok::<(), platform_client_runtime::Error>(())
/// ```
///
/// The token is the text under `<prefix>:auth_data`. With a refresh token it is
/// kept until it is replaced or cleared, else until a minute after its end. The
/// lock is `<prefix>:refresh_lock`, with an expiry: a holder that died delays
/// nobody past it. A holder that lives prolongs it, up to 12 times.
///
/// The connection is made at the first use, and again after it was lost. Every
/// operation ends within the time limit, with
/// [`Unavailable`](StoreErrorKind::Unavailable) when Redis does not answer.
///
/// Whoever can read the database can read the token, which is not encrypted; nor
/// is the connection: `rediss` URLs are not supported, so cross an untrusted
/// network through a TLS tunnel. Clones share the connection.
#[derive(Clone)]
pub struct RedisTokenStore {
    client: Client,
    connection: Arc<Mutex<Option<MultiplexedConnection>>>,
    place: Arc<str>,
    prefix: String,
    lock_expiry: Duration,
    timeout: Duration,
    warn: Option<Warn>,
}

impl RedisTokenStore {
    /// A store behind a URL: `redis://[user][:password@]host[:port][/database]`
    /// or `redis+unix:///path/to/socket`. No connection is made yet.
    ///
    /// # Errors
    ///
    /// [`Config`](StoreErrorKind::Config) when the URL can not be used. It is not
    /// repeated, because it may hold a password.
    pub fn new(url: impl AsRef<str>) -> Result<Self, StoreError> {
        let config = |message: &str| StoreError::new(StoreErrorKind::Config, message, "redis");
        let url = url.as_ref().trim();
        if url
            .get(..7)
            .is_some_and(|start| start.eq_ignore_ascii_case("rediss:"))
        {
            return Err(config(
                "`rediss` URLs are not supported: connect to the near end of a TLS tunnel with a \
                 `redis` URL",
            ));
        }
        // The cause is left out, for it may repeat a part of the URL.
        let client = Client::open(url)
            .map_err(|_| config("the URL is none such as `redis://:password@localhost:6379/0`"))?;
        let place = match client.get_connection_info().addr() {
            ConnectionAddr::Tcp(host, port) => format!("redis {host}:{port}"),
            ConnectionAddr::Unix(path) => format!("redis {}", path.display()),
            _ => "redis".to_owned(),
        };
        Ok(Self {
            client,
            connection: Arc::default(),
            place: place.into(),
            prefix: PREFIX.to_owned(),
            lock_expiry: LOCK_EXPIRY,
            timeout: TIMEOUT,
            warn: None,
        })
    }

    /// What the keys begin with. Default: `purecloud`. Processes that share a
    /// token have the same prefix, clients with other credentials another one.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// After how long the lock of a holder that died ends. Default: 5 s; at
    /// least 100 ms.
    #[must_use]
    pub fn lock_expiry(mut self, expiry: Duration) -> Self {
        self.lock_expiry = expiry.max(Duration::from_millis(100));
        self
    }

    /// How long one operation may take, a new connection included. Default:
    /// 800 ms.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// What to do when a stored text is ignored, because it is no token of this
    /// version. Default: nothing.
    #[must_use]
    pub fn on_warning(mut self, warn: impl Fn(&StoreError) + Send + Sync + 'static) -> Self {
        self.warn = Some(Arc::new(warn));
        self
    }

    fn data_key(&self) -> String {
        format!("{}:auth_data", self.prefix)
    }

    fn lock_key(&self) -> String {
        format!("{}:refresh_lock", self.prefix)
    }

    fn fault(&self, kind: StoreErrorKind, message: impl Into<String>) -> StoreError {
        StoreError::new(kind, message, &*self.place)
    }

    /// Runs a command that may run twice: once more on a new connection when the
    /// old one turns out to be lost.
    async fn run<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, StoreError> {
        let attempts = async {
            let (mut connection, is_new) = self.connect().await?;
            match command.query_async(&mut connection).await {
                Err(cause) if cause.is_unrecoverable_error() => {
                    self.forget().await;
                    if is_new || cause.is_timeout() {
                        return Err(cause);
                    }
                    let (mut connection, _) = self.connect().await?;
                    command.query_async(&mut connection).await
                }
                other => other,
            }
        };
        match tokio::time::timeout(self.timeout, attempts).await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(cause)) => Err(self.explain(cause)),
            Err(_) => {
                // An answer that comes after all must not be taken for the next.
                self.forget().await;
                let limit = self.timeout;
                let message = format!("Redis did not answer within {limit:?}");
                Err(self.fault(StoreErrorKind::Unavailable, message))
            }
        }
    }

    /// The connection, and whether it is a new one.
    async fn connect(&self) -> Result<(MultiplexedConnection, bool), RedisError> {
        let mut place = self.connection.lock().await;
        if let Some(connection) = &*place {
            return Ok((connection.clone(), false));
        }
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(self.timeout))
            .set_response_timeout(Some(self.timeout));
        let new = self
            .client
            .get_multiplexed_async_connection_with_config(&config);
        let connection = new.await?;
        *place = Some(connection.clone());
        Ok((connection, true))
    }

    async fn forget(&self) {
        *self.connection.lock().await = None;
    }

    /// Keeps of an answer only what can hold nothing of the token.
    fn explain(&self, cause: RedisError) -> StoreError {
        if cause.is_io_error() {
            let message = format!("Redis can not be reached: {cause}");
            return self
                .fault(StoreErrorKind::Unavailable, message)
                .with_source(cause);
        }
        let (what, code) = (cause.category(), cause.code().unwrap_or("no code"));
        let message = format!("Redis refuses the command: {what} ({code})");
        self.fault(StoreErrorKind::Unavailable, message)
    }

    async fn load_now(&self) -> Result<Option<StoredToken>, StoreError> {
        let mut command = ::redis::cmd("GET");
        command.arg(self.data_key());
        let text: Option<Vec<u8>> = self.run(&command).await?;
        let Some(text) = text.map(Zeroizing::new) else {
            return Ok(None);
        };
        let token = StoredToken::from_json(&text);
        if token.is_none()
            && let Some(warn) = &self.warn
        {
            let key = self.data_key();
            let message = format!("`{key}` holds no token of this version, so it is ignored");
            warn(&self.fault(StoreErrorKind::Broken, message));
        }
        Ok(token)
    }

    async fn save_now(&self, token: &StoredToken) -> Result<(), StoreError> {
        let text = Zeroizing::new(token.to_json());
        let mut command = ::redis::cmd("SET");
        command.arg(self.data_key()).arg(text.as_bytes());
        if let (None, Some(end)) = (token.refresh_token(), token.expires_at()) {
            let left = end.duration_since(SystemTime::now()).unwrap_or_default();
            command.arg("PX").arg(millis(left + KEPT_AFTER_END));
        }
        self.run(&command).await
    }

    async fn clear_now(&self) -> Result<(), StoreError> {
        let mut command = ::redis::cmd("DEL");
        command.arg(self.data_key());
        self.run::<u64>(&command).await.map(|_| ())
    }

    /// A script over the lock.
    fn script(&self, text: &str, holder: &str) -> Cmd {
        let mut command = ::redis::cmd("EVAL");
        command.arg(text).arg(1).arg(self.lock_key()).arg(holder);
        command.arg(millis(self.lock_expiry));
        command
    }

    async fn lock_now(&self, wait: Duration) -> Result<Option<Box<dyn StoreLock>>, StoreError> {
        let holder = holder().map_err(|cause| {
            self.fault(StoreErrorKind::Unavailable, "no lock without random bytes")
                .with_source(cause)
        })?;
        let take = self.script(TAKE, &holder);
        let start = Instant::now();
        let mut pause = SHORT_PAUSE;
        // A future that is dropped while the answer is on its way may hold the
        // lock without knowing it.
        let mut lock = RedisLock {
            store: self.clone(),
            holder,
            prolonging: None,
        };
        loop {
            match self.run::<u8>(&take).await {
                Ok(1) => break,
                Ok(_) => {}
                Err(fault) => return Err(fault),
            }
            let left = wait.saturating_sub(start.elapsed());
            if left.is_zero() {
                lock.holder.clear();
                return Ok(None);
            }
            tokio::time::sleep(pause.mul_f64(0.5 + fastrand::f64()).min(left)).await;
            pause = (pause * 2).min(LONG_PAUSE);
        }
        let (store, prolong) = (self.clone(), self.script(PROLONG, &lock.holder));
        let prolonging = tokio::spawn(async move {
            for _ in 0..PROLONGATIONS * 3 {
                tokio::time::sleep(store.lock_expiry / 3).await;
                if let Ok(0) = store.run::<u8>(&prolong).await {
                    return;
                }
            }
        });
        lock.prolonging = Some(prolonging.abort_handle());
        Ok(Some(Box::new(lock)))
    }
}

impl TokenStore for RedisTokenStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<StoredToken>, StoreError>> {
        Box::pin(self.load_now())
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.save_now(token))
    }

    fn clear(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(self.clear_now())
    }

    fn lock(
        &self,
        wait: Duration,
    ) -> BoxFuture<'_, Result<Option<Box<dyn StoreLock>>, StoreError>> {
        Box::pin(self.lock_now(wait))
    }
}

impl fmt::Debug for RedisTokenStore {
    /// Without the URL, which may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisTokenStore")
            .field("place", &self.place)
            .field("prefix", &self.prefix)
            .field("lock_expiry", &self.lock_expiry)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// A lock that is held, or was asked for.
struct RedisLock {
    store: RedisTokenStore,
    /// Empty when there is nothing to release.
    holder: String,
    prolonging: Option<AbortHandle>,
}

impl RedisLock {
    /// What releases the lock; `None` the second time.
    fn end(&mut self) -> Option<impl Future<Output = ()> + Send + 'static> {
        if let Some(prolonging) = self.prolonging.take() {
            prolonging.abort();
        }
        let holder = std::mem::take(&mut self.holder);
        if holder.is_empty() {
            return None;
        }
        let store = self.store.clone();
        Some(async move {
            // Where this fails, the expiry releases the lock.
            let _ = store.run::<u8>(&store.script(RELEASE, &holder)).await;
        })
    }
}

impl StoreLock for RedisLock {
    fn release(mut self: Box<Self>) -> BoxFuture<'static, ()> {
        match self.end() {
            Some(release) => Box::pin(release),
            None => Box::pin(async {}),
        }
    }
}

impl Drop for RedisLock {
    fn drop(&mut self) {
        if let Some(release) = self.end()
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            runtime.spawn(release);
        }
    }
}

/// A text that no other holder has.
fn holder() -> Result<String, std::io::Error> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|cause| std::io::Error::other(cause.to_string()))?;
    Ok(format!("{:032x}", u128::from_le_bytes(bytes)))
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::{RedisTokenStore, StoreErrorKind};

    #[test]
    fn urls() {
        for (url, place) in [
            ("redis://localhost", Some("redis localhost:6379")),
            ("redis://:canary@10.0.0.1:7/2", Some("redis 10.0.0.1:7")),
            ("redis://user:canary@host:7", Some("redis host:7")),
            ("rediss://:canary@host", None),
            ("REDISS://:canary@host", None),
            ("http://:canary@host", None),
            ("redis://:canary@", None),
            ("redis://:canary@host:port", None),
            ("canary", None),
            ("", None),
        ] {
            match RedisTokenStore::new(url) {
                Ok(store) => {
                    assert_eq!(Some(&*store.place), place, "{url}");
                    assert!(!format!("{store:?}").contains("canary"), "{store:?}");
                }
                Err(fault) => {
                    assert_eq!(place, None, "{url}: {fault}");
                    assert_eq!(fault.kind(), StoreErrorKind::Config);
                    assert!(!format!("{fault:?}").contains("canary"), "{fault:?}");
                }
            }
        }
    }
}
