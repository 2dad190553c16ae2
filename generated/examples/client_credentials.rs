//! Client credentials: a service that works without a user.
//!
//! ```text
//! PLATFORM_CLIENT_ID=... PLATFORM_CLIENT_SECRET=... cargo run --example client_credentials
//! ```
//!
//! `environment/mod.rs` lists the variables that say where the API is.

#[cfg(feature = "users")]
mod environment;

#[cfg(feature = "users")]
#[tokio::main]
async fn main() -> Result<(), environment::Failure> {
    use environment::required;
    use platform_client_v2::apis::UsersApi;

    let client = environment::builder()?
        .client_credentials(
            required("PLATFORM_CLIENT_ID", "the id of an OAuth client")?,
            required("PLATFORM_CLIENT_SECRET", "its secret")?,
        )
        .build()?;

    // The first request logs in. From then on the token is renewed before its
    // end, without a pause.
    let page = UsersApi::new(&client).get_users().page_size(5).await?;
    for user in page.entities.iter().flatten() {
        println!("{}", user.name.as_deref().unwrap_or("(no name)"));
    }

    if let Some(life) = client.auth_info().and_then(|token| token.expires_in()) {
        println!("The token lives for {} s", life.as_secs());
    }
    Ok(())
}

#[cfg(not(feature = "users"))]
fn main() {
    println!("This example needs the feature `users`.");
}
