//! Clients that share a token store, and stores that fail.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use platform_client_runtime::auth::{
    MemoryTokenStore, StoreError, StoreErrorKind, StoreLock, StoredToken, TokenStore,
};
use platform_client_runtime::logging::{LogLevel, LogRecord, LogSettings, LogSink};
use platform_client_runtime::transport::BoxFuture;
use reliability_tests::in_process::LOGIN_URL;
use reliability_tests::platform::CLIENT_ID;
use reliability_tests::{InProcess, Reply};

use crate::get;

const SECOND: Duration = Duration::from_secs(1);

/// A service that takes the newest of its tokens only.
fn newest_only() -> (InProcess, Arc<AtomicU64>) {
    let newest = Arc::new(AtomicU64::new(0));
    let current = Arc::clone(&newest);
    let service = InProcess::new(move |sent| {
        let good = format!("token-{}", current.load(Relaxed));
        match sent.is_of_token() {
            true => Reply::token(good, Some(1000)),
            false if sent.bearer() == Some(good.as_str()) => Reply::ok(),
            false => Reply::fault(401),
        }
    });
    (service, newest)
}

#[tokio::test(start_paused = true)]
async fn clients_take_over_the_token_of_each_other() {
    let (service, newest) = newest_only();
    let store = MemoryTokenStore::new();
    let client = || {
        service
            .renewing()
            .token_store(store.clone())
            .build()
            .unwrap()
    };
    let (one, two) = (client(), client());
    get(&one).await.unwrap();
    get(&two).await.unwrap();
    assert_eq!(service.token_calls().len(), 1);
    // The service ends the token: the first one who notices renews it for both.
    for round in 1..=10 {
        newest.store(round, Relaxed);
        get(&one).await.unwrap();
        get(&two).await.unwrap();
        assert_eq!(service.token_calls().len() as u64, 1 + round);
    }
    let stored = store.load().await.unwrap().unwrap();
    assert_eq!(stored.access_token(), "token-10");
    assert!(stored.belongs_to(LOGIN_URL, CLIENT_ID));
    // A process that comes later needs no token of its own.
    get(&client()).await.unwrap();
    assert_eq!(service.token_calls().len(), 11);
    one.clear_access_token().await.unwrap();
    assert!(store.load().await.unwrap().is_none());
}

/// A code is of the user who has just logged in, whoever is in the store.
#[tokio::test(start_paused = true)]
async fn a_code_is_not_passed_over_for_a_stored_token() {
    let (service, _) = newest_only();
    let store = MemoryTokenStore::new();
    let other = StoredToken::new(LOGIN_URL, CLIENT_ID, "of-another-user");
    store.save(&other).await.unwrap();
    let client = service
        .builder()
        .authorization_code(CLIENT_ID, "secret", "code", "https://app.invalid/")
        .token_store(store.clone())
        .build()
        .unwrap();
    get(&client).await.unwrap();
    let sent = service.calls();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].bearer(), Some("token-0"));
    let stored = store.load().await.unwrap().unwrap();
    assert_eq!(stored.access_token(), "token-0");
}

#[tokio::test(start_paused = true)]
async fn a_login_is_stored() {
    let (service, _) = newest_only();
    let store = MemoryTokenStore::new();
    let client = service
        .builder()
        .token_store(store.clone())
        .build()
        .unwrap();
    client
        .login_client_credentials(CLIENT_ID, "secret")
        .await
        .unwrap();
    let stored = store.load().await.unwrap().unwrap();
    assert_eq!(stored.access_token(), "token-0");
}

#[tokio::test(start_paused = true)]
async fn records_of_others_are_left_alone() {
    for record in [
        StoredToken::new(LOGIN_URL, "another-client", "stored"),
        StoredToken::new("https://login.other.invalid", CLIENT_ID, "stored"),
        // It ended.
        StoredToken::new(LOGIN_URL, CLIENT_ID, "stored")
            .with_expires_at(std::time::SystemTime::now() - SECOND),
    ] {
        let (service, _) = newest_only();
        let store = MemoryTokenStore::new();
        store.save(&record).await.unwrap();
        let client = service.renewing().token_store(store).build().unwrap();
        get(&client).await.unwrap();
        assert_eq!(service.calls()[0].bearer(), Some("token-0"), "{record:?}");
    }
}

/// What a faulty store does.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    Load,
    Save,
    Lock,
    Everything,
}

struct Faulty(Fault);

impl Faulty {
    fn outcome<T>(&self, part: Fault, good: T) -> Result<T, StoreError> {
        if self.0 == part || self.0 == Fault::Everything {
            let kind = StoreErrorKind::Unavailable;
            return Err(StoreError::new(kind, "the disk is full", "/var/place"));
        }
        Ok(good)
    }
}

impl TokenStore for Faulty {
    fn load(&self) -> BoxFuture<'_, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async { self.outcome(Fault::Load, None) })
    }

    fn save<'a>(&'a self, _: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async { self.outcome(Fault::Save, ()) })
    }

    fn clear(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async { self.outcome(Fault::Everything, ()) })
    }

    fn lock(&self, _: Duration) -> BoxFuture<'_, Result<Option<Box<dyn StoreLock>>, StoreError>> {
        // Without an error, nobody gets the lock: it could not be had in time.
        Box::pin(async { self.outcome(Fault::Lock, None) })
    }
}

#[derive(Default)]
struct Messages(Mutex<Vec<String>>);

impl LogSink for Messages {
    fn emit(&self, record: &LogRecord<'_>) {
        if let Some(text) = record.message() {
            self.0.lock().unwrap().push(text.to_owned());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_fails_costs_one_warning() {
    for fault in [Fault::Load, Fault::Save, Fault::Lock, Fault::Everything] {
        let (service, newest) = newest_only();
        let messages = Arc::new(Messages::default());
        let client = service
            .renewing()
            .token_store(Faulty(fault))
            .log(LogSettings::default().with_level(LogLevel::Error))
            .log_sink(Arc::clone(&messages) as Arc<dyn LogSink>)
            .build()
            .unwrap();
        for round in 0..10 {
            newest.store(round, Relaxed);
            get(&client).await.unwrap();
        }
        assert_eq!(service.token_calls().len(), 10, "{fault:?}");
        let messages = messages.0.lock().unwrap();
        assert_eq!(messages.len(), 1, "{fault:?}: {messages:?}");
        assert!(
            messages[0].contains("/var/place: the disk is full"),
            "{messages:?}"
        );
    }
}
