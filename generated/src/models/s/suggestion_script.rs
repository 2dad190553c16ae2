// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SuggestionScript`.
#[non_exhaustive]
pub struct SuggestionScript {
    /// `data`.
    pub data: Option<std::collections::BTreeMap<String, String>>,
    /// `page`.
    pub page: Option<super::AddressableEntityRef>,
    /// `script`.
    pub script: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(SuggestionScript {
    "data" Any data,
    "page" Any page,
    "script" Any script,
});
