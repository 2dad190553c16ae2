//! PKCE: a program on the machine of its user, which can keep no secret.
//!
//! ```text
//! PLATFORM_CLIENT_ID=... cargo run --example pkce_desktop
//! ```
//!
//! The program opens the browser and receives the callback itself.
//! `PLATFORM_REDIRECT_URI` is a redirect URI of the OAuth client on this machine,
//! by default `http://localhost:8085/callback`.
//!
//! `environment/mod.rs` lists the variables that say where the API is.

#[cfg(feature = "users")]
mod environment;

#[cfg(feature = "users")]
#[tokio::main]
async fn main() -> Result<(), environment::Failure> {
    use std::time::Duration;

    use environment::{optional, required};
    use platform_client_v2::apis::UsersApi;
    use platform_client_v2::auth::{AuthorizeUrl, LoopbackListener, PkceVerifier, open_browser};

    let client_id = required("PLATFORM_CLIENT_ID", "the id of an OAuth client")?;
    let redirect_uri = optional("PLATFORM_REDIRECT_URI");
    let redirect_uri = redirect_uri
        .as_deref()
        .unwrap_or("http://localhost:8085/callback");
    let client = environment::builder()?.build()?;

    let listener = LoopbackListener::bind(redirect_uri).await?;
    // With port 0 this has the port that was free.
    let redirect_uri = listener.redirect_uri().to_owned();
    let verifier = PkceVerifier::generate()?;
    let request = AuthorizeUrl::pkce(&client_id, &redirect_uri, &verifier).random_state()?;
    let url = client.authorize_url(&request)?;
    println!("Log in at {url}");
    if let Err(error) = open_browser(&url) {
        // The user can still open the URL by hand.
        eprintln!("{error}");
    }

    let state = request.expected_state().unwrap_or_default();
    let callback = listener.wait(state, Duration::from_secs(300)).await?;
    client
        .login_pkce(client_id, callback.code()?, &verifier, redirect_uri)
        .await?;

    let me = UsersApi::new(&client).get_users_me().await?;
    println!(
        "I am {}",
        me.name.as_deref().unwrap_or("someone without a name")
    );
    // A token that nobody needs any more should not live on.
    client.revoke().await?;
    Ok(())
}

#[cfg(not(feature = "users"))]
fn main() {
    println!("This example needs the feature `users`.");
}
