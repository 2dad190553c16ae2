//! The five-minute program: who am I, and who are my colleagues?
//!
//! ```text
//! PLATFORM_TOKEN=... PLATFORM_REGION=eu_west_1 cargo run --example users
//! ```
//!
//! `PLATFORM_TOKEN` is an access token. With `PLATFORM_TITLE` the program also
//! sets the job title of the user whose token it is.
//!
//! `environment/mod.rs` lists the variables that say where the API is.

#[cfg(feature = "users")]
mod environment;

#[cfg(feature = "users")]
#[tokio::main]
async fn main() -> Result<(), environment::Failure> {
    use environment::{optional, required};
    use platform_client_v2::apis::UsersApi;
    use platform_client_v2::models::UpdateUser;

    let client = environment::builder()?
        .access_token(required("PLATFORM_TOKEN", "an access token")?)
        .build()?;
    let users = UsersApi::new(&client);

    let me = users.get_users_me().expand(["presence"]).await?;
    println!(
        "I am {}",
        me.name.as_deref().unwrap_or("someone without a name")
    );

    let page = users
        .get_users()
        .page_size(25)
        .page_number(1)
        .response()
        .await?;
    println!(
        "Page 1 of my colleagues (correlation id {}):",
        page.correlation_id().unwrap_or("none"),
    );
    for user in page.body().entities.iter().flatten() {
        println!(
            "  {}  {}",
            user.id.as_deref().unwrap_or("?"),
            user.name.as_deref().unwrap_or("?"),
        );
    }

    if let (Some(title), Some(id)) = (optional("PLATFORM_TITLE"), &me.id) {
        // The service takes a change only with the version that it was made of.
        let mut change = UpdateUser::new().with_title(title);
        change.version = me.version;
        match users.patch_user(id, change).await {
            Ok(user) => println!(
                "My title is now {}",
                user.title.as_deref().unwrap_or("none")
            ),
            Err(error) if error.status() == Some(409) => {
                println!("Somebody else changed the user in the meantime: run this again");
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

#[cfg(not(feature = "users"))]
fn main() {
    println!("This example needs the feature `users`.");
}
