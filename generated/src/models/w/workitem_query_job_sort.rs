// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemQueryJobSort`.
#[non_exhaustive]
pub struct WorkitemQueryJobSort {
    /// `ascending`.
    pub ascending: Option<bool>,
    /// `customField`.
    pub custom_field: Option<String>,
    /// `name`.
    pub name: Option<super::WorkitemQueryJobSortName>,
    __marks: rt::Marks,
}
/// The values of `name` in [`WorkitemQueryJobSort`](super::WorkitemQueryJobSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemQueryJobSortName {
    /// `dateDue`
    DateDue,
    /// `dateCreated`
    DateCreated,
    /// `priority`
    Priority,
    /// `customFields`
    CustomFields,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemQueryJobSort {
    "ascending" Bool ascending,
    "customField" Str custom_field,
    "name" Enum name,
});

rt::setters!(WorkitemQueryJobSort {
    0 ascending with_ascending(bool) clear_ascending,
    1 custom_field with_custom_field(impl Into<String>) clear_custom_field,
    2 name with_name(impl Into<super::WorkitemQueryJobSortName>) clear_name,
});

rt::open_enum!(WorkitemQueryJobSortName {
    DateDue = "dateDue",
    DateCreated = "dateCreated",
    Priority = "priority",
    CustomFields = "customFields",
});
