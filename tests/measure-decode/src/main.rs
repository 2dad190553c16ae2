//! Compares the generated models with the same models through serde derive:
//! decoding and encoding of a page of 100 users. Prints a table in Markdown.

mod derived;
mod timing;

use std::error::Error;
use std::hint::black_box;

use measure_decode::PAGE;
use platform_client_runtime::__gen::{Wire as _, decode_json, encode};
use platform_client_v2::models::UserEntityListing;

use timing::Pair;

fn main() -> Result<(), Box<dyn Error>> {
    let generated = decode_generated()?;
    let derived: derived::Page = serde_json::from_slice(PAGE)?;
    // What is made is dropped inside of the measured time, as in a program.
    let rows = [
        Pair::measure(
            "decode, as the client does it",
            || drop(black_box(decode_generated())),
            decode_derived,
        ),
        Pair::measure(
            "encode, as the client does it",
            || drop(black_box(encode(black_box(&generated)))),
            || drop(black_box(serde_json::to_vec(black_box(&derived)))),
        ),
        Pair::measure(
            "decode, `serde_json::from_slice`",
            || {
                drop(black_box(serde_json::from_slice::<UserEntityListing>(
                    black_box(PAGE),
                )));
            },
            decode_derived,
        ),
        Pair::measure(
            "encode, `serde_json::to_vec`",
            || drop(black_box(serde_json::to_vec(black_box(&generated)))),
            || drop(black_box(serde_json::to_vec(black_box(&derived)))),
        ),
    ];
    print!("{}", timing::markdown(&rows, PAGE.len()));
    Ok(())
}

fn decode_generated() -> Result<UserEntityListing, Box<dyn Error>> {
    let mut page = UserEntityListing::default();
    decode_json(black_box(PAGE), page.target())?;
    Ok(page)
}

fn decode_derived() {
    drop(black_box(serde_json::from_slice::<derived::Page>(
        black_box(PAGE),
    )));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    /// The page as each way to decode and encode it gives it back.
    fn round_trips() -> Vec<(&'static str, Value)> {
        let generated = decode_generated().unwrap();
        let through_trait: UserEntityListing = serde_json::from_slice(PAGE).unwrap();
        let derived: derived::Page = serde_json::from_slice(PAGE).unwrap();
        [
            ("generated, runtime", encode(&generated).unwrap()),
            ("generated, trait", serde_json::to_vec(&generated).unwrap()),
            ("generated from trait", encode(&through_trait).unwrap()),
            ("derive", serde_json::to_vec(&derived).unwrap()),
        ]
        .map(|(way, text)| (way, serde_json::from_slice(&text).unwrap()))
        .to_vec()
    }

    #[test]
    fn all_ways_give_the_page_back() {
        let page: Value = serde_json::from_slice(PAGE).unwrap();
        for (way, value) in round_trips() {
            assert!(value == page, "{way}");
        }
    }

    #[test]
    fn the_page_is_a_page_of_users() {
        let page: Value = serde_json::from_slice(PAGE).unwrap();
        let users = page["entities"].as_array().unwrap();
        assert_eq!(users.len(), 100);
        let properties: usize = users.iter().map(|u| u.as_object().unwrap().len()).sum();
        assert!((2_200..2_800).contains(&properties), "{properties}");
        assert!((200_000..300_000).contains(&PAGE.len()), "{}", PAGE.len());
    }
}
