//! The five-minute program: who am I, and who are my colleagues?
//!
//! ```text
//! PLATFORM_TOKEN=... PLATFORM_REGION=eu_west_1 cargo run --example users
//! ```
//!
//! `PLATFORM_TOKEN` is an access token. `PLATFORM_REGION` is a region by its
//! name (default `us_east_1`); `PLATFORM_BASE_URL` takes its place where it is
//! set. With `PLATFORM_TITLE` the program also sets the job title of the user
//! whose token it is.

#[cfg(feature = "users")]
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    use std::env;

    use platform_client_v2::apis::UsersApi;
    use platform_client_v2::models::UpdateUser;
    use platform_client_v2::{Client, Region};

    let token = env::var("PLATFORM_TOKEN").map_err(|_| "set PLATFORM_TOKEN to an access token")?;
    let mut builder = Client::builder().access_token(token);
    if let Ok(region) = env::var("PLATFORM_REGION") {
        builder = builder.region(region.parse::<Region>()?);
    }
    if let Ok(url) = env::var("PLATFORM_BASE_URL") {
        builder = builder.base_url(url);
    }
    let client = builder.build()?;
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

    if let (Ok(title), Some(id)) = (env::var("PLATFORM_TITLE"), &me.id) {
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
