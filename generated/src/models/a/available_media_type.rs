// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AvailableMediaType`.
#[non_exhaustive]
pub struct AvailableMediaType {
    /// `availableSubTypes`.
    pub available_sub_types: Option<Vec<String>>,
    /// `mediaType`.
    pub media_type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AvailableMediaType {
    "availableSubTypes" Texts available_sub_types,
    "mediaType" Str media_type,
});
