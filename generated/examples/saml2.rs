//! SAML2 bearer: a service that has an assertion of the identity provider.
//!
//! ```text
//! PLATFORM_CLIENT_ID=... PLATFORM_CLIENT_SECRET=... PLATFORM_ORG=acme \
//!     PLATFORM_ASSERTION_FILE=assertion.b64 cargo run --example saml2
//! ```
//!
//! The file holds the assertion as the identity provider gave it: in Base64.
//!
//! `environment/mod.rs` lists the variables that say where the API is.

#[cfg(feature = "users")]
mod environment;

#[cfg(feature = "users")]
#[tokio::main]
async fn main() -> Result<(), environment::Failure> {
    use std::fs;

    use environment::required;
    use platform_client_v2::ErrorKind;
    use platform_client_v2::apis::UsersApi;

    let client_id = required("PLATFORM_CLIENT_ID", "the id of an OAuth client")?;
    let client_secret = required("PLATFORM_CLIENT_SECRET", "its secret")?;
    let org_name = required("PLATFORM_ORG", "the short name of the organisation")?;
    let file = required("PLATFORM_ASSERTION_FILE", "the file with the assertion")?;
    let assertion = fs::read_to_string(file)?;
    let client = environment::builder()?.build()?;

    let login = client
        .login_saml2_bearer(client_id, client_secret, org_name, assertion.trim())
        .await;
    let token = match login {
        Ok(token) => token,
        Err(error) if error.kind() == ErrorKind::Auth => {
            eprintln!("An assertion lives for minutes: get a new one and try again.");
            return Err(error.into());
        }
        Err(error) => return Err(error.into()),
    };

    let me = UsersApi::new(&client).get_users_me().await?;
    println!(
        "I am {}",
        me.name.as_deref().unwrap_or("someone without a name")
    );
    if let Some(life) = token.expires_in() {
        println!("A new assertion is needed in {} s", life.as_secs());
    }
    Ok(())
}

#[cfg(not(feature = "users"))]
fn main() {
    println!("This example needs the feature `users`.");
}
