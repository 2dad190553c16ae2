//! A token store of one process.

use std::sync::{Arc, Mutex, PoisonError};

use super::{StoreError, StoredToken, TokenStore};
use crate::transport::BoxFuture;

/// Keeps the token in memory: the default. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct MemoryTokenStore(Arc<Mutex<Option<StoredToken>>>);

impl MemoryTokenStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn replace(&self, token: Option<StoredToken>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = token;
    }
}

impl TokenStore for MemoryTokenStore {
    fn load(&self) -> BoxFuture<'_, Result<Option<StoredToken>, StoreError>> {
        let token = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        Box::pin(async { Ok(token) })
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>> {
        self.replace(Some(token.clone()));
        Box::pin(async { Ok(()) })
    }

    fn clear(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        self.replace(None);
        Box::pin(async { Ok(()) })
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::MemoryTokenStore;
    use crate::auth::{StoredToken, TokenStore as _};

    #[tokio::test]
    async fn round_trip() {
        let store = MemoryTokenStore::new();
        assert!(store.load().await.unwrap().is_none());
        let token = StoredToken::new("https://login.x", "id", "canary");
        store.save(&token).await.unwrap();
        let loaded = store.clone().load().await.unwrap().unwrap();
        assert_eq!(loaded.access_token(), "canary");
        assert!(!format!("{store:?}").contains("canary"));
        let lock = store.lock(Duration::ZERO).await.unwrap().unwrap();
        lock.release().await;
        store.clear().await.unwrap();
        assert!(store.load().await.unwrap().is_none());
    }
}
