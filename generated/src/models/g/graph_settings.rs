// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GraphSettings`.
#[non_exhaustive]
pub struct GraphSettings {
    /// `automaticMergingEnabled`.
    pub automatic_merging_enabled: Option<bool>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GraphSettings {
    "automaticMergingEnabled" Bool automatic_merging_enabled,
    "dateModified" DateTime date_modified,
    "selfUri" Str self_uri,
});

rt::setters!(GraphSettings {
    0 automatic_merging_enabled with_automatic_merging_enabled(bool) clear_automatic_merging_enabled,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
