// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Subscription`.
#[non_exhaustive]
pub struct Subscription {
    /// `id`.
    pub id: Option<String>,
    /// `topic`.
    pub topic: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Subscription {
    "id" Str id,
    "topic" Str topic,
});
