//! Access token: a script with a token that came from elsewhere.
//!
//! ```text
//! PLATFORM_TOKEN=... cargo run --example access_token
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
        .access_token(required("PLATFORM_TOKEN", "an access token")?)
        .build()?;

    // Nothing can renew such a token: a 401 is for the program.
    match UsersApi::new(&client).get_users_me().await {
        Ok(me) => println!(
            "I am {}",
            me.name.as_deref().unwrap_or("someone without a name")
        ),
        Err(error) if error.is_unauthorized() => {
            eprintln!("The token has expired or was revoked: get a new one.");
            return Err(error.into());
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

#[cfg(not(feature = "users"))]
fn main() {
    println!("This example needs the feature `users`.");
}
