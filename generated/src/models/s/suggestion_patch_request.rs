// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestionPatchRequest`.
#[non_exhaustive]
pub struct SuggestionPatchRequest {
    /// `thirdPartySuggestion`.
    pub third_party_suggestion: Option<super::ThirdPartySuggestion>,
    __marks: rt::Marks,
}

rt::model!(SuggestionPatchRequest {
    "thirdPartySuggestion" Any third_party_suggestion,
});

rt::setters!(SuggestionPatchRequest {
    0 third_party_suggestion with_third_party_suggestion(super::ThirdPartySuggestion) clear_third_party_suggestion,
});
