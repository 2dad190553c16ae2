// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DncPatchCustomExclusionColumnsRequest`.
#[non_exhaustive]
pub struct DncPatchCustomExclusionColumnsRequest {
    /// `action`.
    pub action: Option<super::DncPatchCustomExclusionColumnsRequestAction>,
    /// `customExclusionColumnEntries`.
    pub custom_exclusion_column_entries: Option<Vec<String>>,
    /// `expirationDateTime`.
    pub expiration_date_time: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`DncPatchCustomExclusionColumnsRequest`](super::DncPatchCustomExclusionColumnsRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum DncPatchCustomExclusionColumnsRequestAction {
    /// `Add`
    Add,
    /// `Remove`
    Remove,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DncPatchCustomExclusionColumnsRequest {
    "action" Enum action,
    "customExclusionColumnEntries" Texts custom_exclusion_column_entries,
    "expirationDateTime" Str expiration_date_time,
});

rt::setters!(DncPatchCustomExclusionColumnsRequest {
    0 action with_action(impl Into<super::DncPatchCustomExclusionColumnsRequestAction>) clear_action,
    1 custom_exclusion_column_entries with_custom_exclusion_column_entries(Vec<String>) clear_custom_exclusion_column_entries,
    2 expiration_date_time with_expiration_date_time(impl Into<String>) clear_expiration_date_time,
});

rt::open_enum!(DncPatchCustomExclusionColumnsRequestAction {
    Add = "Add",
    Remove = "Remove",
});
