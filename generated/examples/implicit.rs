//! Implicit: the token comes in the address that the browser ends up at. Use it
//! where an OAuth client allows nothing else; PKCE is safer.
//!
//! ```text
//! PLATFORM_CLIENT_ID=... PLATFORM_REDIRECT_URI=https://app.example/ cargo run --example implicit
//! ```
//!
//! Open the URL, log in, and paste the address with all that follows its `#`.
//!
//! `environment/mod.rs` lists the variables that say where the API is.

#[cfg(feature = "users")]
mod environment;

#[cfg(feature = "users")]
#[tokio::main]
async fn main() -> Result<(), environment::Failure> {
    use std::io;

    use environment::required;
    use platform_client_v2::apis::UsersApi;
    use platform_client_v2::auth::{AuthorizeUrl, Callback};

    let client_id = required("PLATFORM_CLIENT_ID", "the id of an OAuth client")?;
    let redirect_uri = required("PLATFORM_REDIRECT_URI", "a redirect URI of the client")?;
    let client = environment::builder()?.build()?;

    let request = AuthorizeUrl::implicit(client_id, redirect_uri).random_state()?;
    println!("Open {}", client.authorize_url(&request)?);
    println!("Then paste the address of the page that you come to:");
    let mut address = String::new();
    io::stdin().read_line(&mut address)?;

    let callback = Callback::parse(address.trim(), request.expected_state())?;
    // One client a user, on the same connections.
    let client = client.with_access_token(callback.access_token()?);

    let me = UsersApi::new(&client).get_users_me().await?;
    println!(
        "I am {}",
        me.name.as_deref().unwrap_or("someone without a name")
    );
    if let Some(life) = callback.expires_in() {
        println!("The next login is due in {} s", life.as_secs());
    }
    Ok(())
}

#[cfg(not(feature = "users"))]
fn main() {
    println!("This example needs the feature `users`.");
}
