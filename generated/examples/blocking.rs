//! Calls without `async`: `wait()` in place of `await`.
//!
//! ```text
//! PLATFORM_CLIENT_ID=... PLATFORM_CLIENT_SECRET=... \
//!     cargo run --example blocking --features blocking
//! ```
//!
//! `environment/mod.rs` lists the variables that say where the API is.

#[cfg(all(feature = "users", feature = "blocking"))]
mod environment;

#[cfg(all(feature = "users", feature = "blocking"))]
fn main() -> Result<(), environment::Failure> {
    use std::thread;

    use environment::required;
    use platform_client_v2::apis::UsersApi;
    use platform_client_v2::blocking::Wait;

    let client = environment::builder()?.build()?;
    client
        .login_client_credentials(
            required("PLATFORM_CLIENT_ID", "the id of an OAuth client")?,
            required("PLATFORM_CLIENT_SECRET", "its secret")?,
        )
        .wait()?;

    // Clones share connections and token, in any number of threads.
    let pages: Vec<_> = (1..=3)
        .map(|number| {
            let client = client.clone();
            thread::spawn(move || {
                let users = UsersApi::new(&client);
                users.get_users().page_size(5).page_number(number).wait()
            })
        })
        .collect();
    for (page, number) in pages.into_iter().zip(1..) {
        let Ok(page) = page.join() else {
            continue;
        };
        println!("Page {number}:");
        for user in page?.entities.iter().flatten() {
            println!("  {}", user.name.as_deref().unwrap_or("(no name)"));
        }
    }
    Ok(())
}

#[cfg(not(all(feature = "users", feature = "blocking")))]
fn main() {
    println!("This example needs the features `users` and `blocking`.");
}
