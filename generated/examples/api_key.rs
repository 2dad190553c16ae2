//! API key: a key in place of the token, for the operations of one security
//! scheme.
//!
//! ```text
//! PLATFORM_SCHEME="Guest Chat JWT" PLATFORM_KEY=... cargo run --example api_key
//! ```
//!
//! `PLATFORM_SCHEME` is a security scheme of the API description: `Guest Chat JWT`
//! for the operations of a guest in a web chat, or `PureCloud OAuth`, the default,
//! for all that the users of this API are asked for below.
//!
//! `environment/mod.rs` lists the variables that say where the API is.

#[cfg(feature = "users")]
mod environment;

#[cfg(feature = "users")]
#[tokio::main]
async fn main() -> Result<(), environment::Failure> {
    use environment::{optional, required};
    use platform_client_v2::apis::UsersApi;
    use platform_client_v2::auth::ApiKey;

    let scheme = optional("PLATFORM_SCHEME").unwrap_or_else(|| "PureCloud OAuth".to_owned());
    let key = required("PLATFORM_KEY", "the key, such as the JWT of a guest")?;
    // Sent as `Authorization: Bearer <key>`.
    let client = environment::builder()?
        .api_key(&scheme, ApiKey::new(key).prefix("Bearer"))
        .build()?;

    match UsersApi::new(&client).get_users_me().await {
        Ok(me) => println!(
            "I am {}",
            me.name.as_deref().unwrap_or("someone without a name")
        ),
        Err(error) if error.is_unauthorized() => {
            eprintln!("The key is refused, or the operation takes none of `{scheme}`.");
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
