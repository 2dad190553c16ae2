// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReprocessInteractionsByJobIdResponse`.
#[non_exhaustive]
pub struct ReprocessInteractionsByJobIdResponse {
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ReprocessInteractionsByJobIdResponse {
    "url" Str url,
});
