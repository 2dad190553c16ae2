//! Authorization code: a web server that works for its users.
//!
//! ```text
//! PLATFORM_CLIENT_ID=... PLATFORM_CLIENT_SECRET=... PLATFORM_REDIRECT_URI=https://app.example/callback \
//!     cargo run --example authorization_code
//! ```
//!
//! A web server would send the browser to the first URL and get the second one as
//! a request. Here you carry both: open the URL, log in, and paste the address
//! that the browser ends up at.
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
    let client_secret = required("PLATFORM_CLIENT_SECRET", "its secret")?;
    let redirect_uri = required("PLATFORM_REDIRECT_URI", "a redirect URI of the client")?;
    let client = environment::builder()?.build()?;

    // The state belongs into the session of the user.
    let request = AuthorizeUrl::code(&client_id, &redirect_uri).random_state()?;
    println!("Open {}", client.authorize_url(&request)?);
    println!("Then paste the address of the page that you come to:");
    let mut address = String::new();
    io::stdin().read_line(&mut address)?;

    // A callback with another state is not of this login.
    let callback = Callback::parse(address.trim(), request.expected_state())?;
    let token = client
        .login_authorization_code(client_id, client_secret, callback.code()?, redirect_uri)
        .await?;

    let me = UsersApi::new(&client).get_users_me().await?;
    println!(
        "I am {}",
        me.name.as_deref().unwrap_or("someone without a name")
    );
    match token.refresh_token() {
        Some(_) => println!("The token renews itself by its refresh token"),
        None => println!("There is no refresh token: the login ends with the token"),
    }
    Ok(())
}

#[cfg(not(feature = "users"))]
fn main() {
    println!("This example needs the feature `users`.");
}
