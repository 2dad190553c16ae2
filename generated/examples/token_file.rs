//! Token file: a program that runs often shares one token between its runs.
//!
//! ```text
//! PLATFORM_CLIENT_ID=... PLATFORM_CLIENT_SECRET=... PLATFORM_TOKEN_FOLDER=/var/lib/report/tokens \
//!     cargo run --example token_file
//! ```
//!
//! The second run makes no token request, and of several at once one makes it.
//!
//! `environment/mod.rs` lists the variables that say where the API is.

#[cfg(feature = "users")]
mod environment;

#[cfg(feature = "users")]
#[tokio::main]
async fn main() -> Result<(), environment::Failure> {
    use std::time::SystemTime;

    use environment::required;
    use platform_client_v2::apis::UsersApi;
    use platform_client_v2::auth::FileTokenStore;

    let folder = required("PLATFORM_TOKEN_FOLDER", "a folder of your own")?;
    // Files that others could have written are ignored; say so.
    let store =
        FileTokenStore::in_folder(folder, "report").on_warning(|fault| eprintln!("{fault}"));
    println!("The token is kept in {}", store.path().display());
    let client = environment::builder()?
        .client_credentials(
            required("PLATFORM_CLIENT_ID", "the id of an OAuth client")?,
            required("PLATFORM_CLIENT_SECRET", "its secret")?,
        )
        .token_store(store)
        .build()?;

    let page = UsersApi::new(&client).get_users().page_size(5).await?;
    for user in page.entities.iter().flatten() {
        println!("{}", user.name.as_deref().unwrap_or("(no name)"));
    }

    let end = client.auth_info().and_then(|token| token.expires_at());
    if let Some(left) = end.and_then(|end| end.duration_since(SystemTime::now()).ok()) {
        println!("It lives for another {} s", left.as_secs());
    }
    Ok(())
}

#[cfg(not(feature = "users"))]
fn main() {
    println!("This example needs the feature `users`.");
}
