//! Token provider: tokens from a place of your own. Here an agent beside the
//! program, as vaults have them, keeps a fresh token in a file.
//!
//! ```text
//! PLATFORM_TOKEN_FILE=/run/agent/token cargo run --example token_provider
//! ```
//!
//! `environment/mod.rs` lists the variables that say where the API is.

#[cfg(feature = "users")]
mod environment;

#[cfg(feature = "users")]
#[tokio::main]
async fn main() -> Result<(), environment::Failure> {
    use std::time::Duration;

    use environment::required;
    use platform_client_v2::apis::UsersApi;
    use platform_client_v2::{AuthInfo, Error};

    let file = required("PLATFORM_TOKEN_FILE", "the file with the token")?;
    // Called for the first token, before the end of each, and after a 401; never
    // twice at a time.
    let provider = move || {
        let token = std::fs::read_to_string(&file)
            .map(|text| AuthInfo::provided(text.trim(), Some(Duration::from_secs(300))))
            .map_err(|cause| Error::aborted(format!("{file} can not be read: {cause}")));
        async { token }
    };
    let client = environment::builder()?.token_provider(provider).build()?;

    let me = UsersApi::new(&client).get_users_me().await?;
    println!(
        "I am {}",
        me.name.as_deref().unwrap_or("someone without a name")
    );
    Ok(())
}

#[cfg(not(feature = "users"))]
fn main() {
    println!("This example needs the feature `users`.");
}
