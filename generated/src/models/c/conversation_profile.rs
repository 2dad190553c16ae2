// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationProfile`.
///
/// The service requires `languageCode`, `name` in requests.
#[non_exhaustive]
pub struct ConversationProfile {
    /// `languageCode`, required.
    pub language_code: Option<super::ConversationProfileLanguageCode>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `languageCode` in [`ConversationProfile`](super::ConversationProfile).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationProfileLanguageCode {
    /// `en`
    En,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `en-GB`
    EnGb,
    /// `en-IN`
    EnIn,
    /// `en-US`
    EnUs,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationProfile {
    "languageCode" Enum language_code,
    "name" Str name,
});

rt::setters!(ConversationProfile {
    0 language_code with_language_code(impl Into<super::ConversationProfileLanguageCode>) clear_language_code,
    1 name with_name(impl Into<String>) clear_name,
});

rt::open_enum!(ConversationProfileLanguageCode {
    En = "en",
    EnAu = "en-AU",
    EnCa = "en-CA",
    EnGb = "en-GB",
    EnIn = "en-IN",
    EnUs = "en-US",
});
