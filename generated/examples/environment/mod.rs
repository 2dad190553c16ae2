//! What the examples take from the environment.
//!
//! | Variable | Meaning |
//! |---|---|
//! | `PLATFORM_REGION` | the region by its name, default `us_east_1` |
//! | `PLATFORM_BASE_URL` | the API in place of that of the region, such as `http://127.0.0.1:9000` |
//! | `PLATFORM_LOGIN_URL` | the login service, where it does not follow from the API |

use std::env;
use std::error::Error;
use std::fmt;

use platform_client_v2::{Client, ClientBuilder, Region};

/// A builder with the place of the API.
pub fn builder() -> Result<ClientBuilder, Failure> {
    let mut builder = Client::builder();
    if let Some(region) = optional("PLATFORM_REGION") {
        builder = builder.region(region.parse::<Region>()?);
    }
    if let Some(url) = optional("PLATFORM_BASE_URL") {
        builder = builder.base_url(url);
    }
    if let Some(url) = optional("PLATFORM_LOGIN_URL") {
        builder = builder.login_url(url);
    }
    Ok(builder)
}

/// A variable; an empty one counts as not set.
pub fn optional(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// A variable that has to be there.
pub fn required(name: &str, meaning: &str) -> Result<String, Failure> {
    optional(name).ok_or_else(|| Failure(format!("set {name} to {meaning}")))
}

/// Why a program ends early. A `main` that returns it prints `Error:`, the text
/// of the error and those of its causes, and exits with code 1.
pub struct Failure(String);

impl<E: Error> From<E> for Failure {
    fn from(error: E) -> Self {
        let mut text = error.to_string();
        let mut cause = error.source();
        while let Some(error) = cause {
            text += &format!("\n  because {error}");
            cause = error.source();
        }
        Self(text)
    }
}

/// The standard library prints the `Debug` form of what `main` returns.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
