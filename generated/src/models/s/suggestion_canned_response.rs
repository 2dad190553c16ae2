// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestionCannedResponse`.
#[non_exhaustive]
pub struct SuggestionCannedResponse {
    /// `library`.
    pub library: Option<super::AddressableEntityRef>,
    /// `response`.
    pub response: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(SuggestionCannedResponse {
    "library" Any library,
    "response" Any response,
});
