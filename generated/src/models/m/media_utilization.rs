// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaUtilization`.
#[non_exhaustive]
pub struct MediaUtilization {
    /// `includeNonAcd`.
    pub include_non_acd: Option<bool>,
    /// `interruptableMediaTypes`.
    pub interruptable_media_types: Option<Vec<String>>,
    /// `maximumCapacity`.
    pub maximum_capacity: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(MediaUtilization {
    "includeNonAcd" Bool include_non_acd,
    "interruptableMediaTypes" Texts interruptable_media_types,
    "maximumCapacity" Int maximum_capacity,
});

rt::setters!(MediaUtilization {
    0 include_non_acd with_include_non_acd(bool) clear_include_non_acd,
    1 interruptable_media_types with_interruptable_media_types(Vec<String>) clear_interruptable_media_types,
    2 maximum_capacity with_maximum_capacity(i64) clear_maximum_capacity,
});
