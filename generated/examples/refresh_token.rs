//! Refresh token: a program that kept the refresh token of an earlier login.
//!
//! ```text
//! PLATFORM_CLIENT_ID=... PLATFORM_REFRESH_TOKEN_FILE=refresh-token cargo run --example refresh_token
//! ```
//!
//! The file holds the refresh token. The service may replace it with every use, so
//! the program writes the new one back; the example `token_file` leaves that to a
//! token store. `PLATFORM_CLIENT_SECRET` is for OAuth clients that have a secret.
//!
//! `environment/mod.rs` lists the variables that say where the API is.

#[cfg(feature = "users")]
mod environment;

#[cfg(feature = "users")]
#[tokio::main]
async fn main() -> Result<(), environment::Failure> {
    use std::fs;

    use environment::{optional, required};
    use platform_client_v2::apis::UsersApi;

    let client_id = required("PLATFORM_CLIENT_ID", "the id of an OAuth client")?;
    let file = required("PLATFORM_REFRESH_TOKEN_FILE", "the file with the token")?;
    let refresh_token = fs::read_to_string(&file)?;
    let client = environment::builder()?.build()?;

    let token = client
        .login_refresh_token(
            client_id,
            optional("PLATFORM_CLIENT_SECRET"),
            refresh_token.trim(),
        )
        .await?;
    // At once: the old one may be worth nothing any more.
    match token.refresh_token() {
        Some(new) if new != refresh_token.trim() => {
            fs::write(&file, new)?;
            println!("Kept the new refresh token in {file}");
        }
        _ => println!("The refresh token is still good"),
    }

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
