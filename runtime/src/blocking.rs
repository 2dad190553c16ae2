//! Calls without `async`, over the same client (feature `blocking`).
//!
//! ```no_run
//! use platform_client_runtime::blocking::Wait;
//! use platform_client_runtime::Client;
//!
//! # fn main() -> Result<(), platform_client_runtime::Error> {
//! let client = Client::builder().client_credentials("id", "secret").build()?;
//! // Every request of the generated crate has it, too: `users.get_users_me().wait()?`
//! let token = client.refresh().wait()?;
//! println!("{:?}", token.expires_in());
//! # Ok(())
//! # }
//! ```

use std::future::{Future, IntoFuture};
use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Error, ErrorKind};

/// Waits on the spot for what would be awaited.
///
/// Connections and time limits run on one thread of the crate, which starts with the
/// first use and serves the whole process. In asynchronous code use `await`:
/// waiting there stops the thread for all other tasks on it.
pub trait Wait<T>: IntoFuture<Output = Result<T, Error>> + Sized {
    /// The outcome.
    ///
    /// # Errors
    ///
    /// As the request; [`ErrorKind::Config`] when the thread can not be started.
    fn wait(self) -> Result<T, Error> {
        let handle = driver()?;
        let _context = handle.enter();
        block_on(self.into_future())
    }
}

impl<T, F: IntoFuture<Output = Result<T, Error>>> Wait<T> for F {}

/// The thread behind all waiting.
fn driver() -> Result<&'static Handle, Error> {
    static DRIVER: OnceLock<Result<Runtime, Error>> = OnceLock::new();
    let driver = DRIVER.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("platform-client")
            .enable_all()
            .build()
            .map_err(|cause| {
                let text = "the thread for blocking calls can not be started";
                Error::new(ErrorKind::Config, text).with_source(cause)
            })
    });
    driver.as_ref().map(Runtime::handle).map_err(Error::clone)
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Polls on this thread. The executor of `tokio` would panic on a thread that
/// belongs to another runtime.
fn block_on<F: Future>(future: F) -> F::Output {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        thread::park();
    }
}
