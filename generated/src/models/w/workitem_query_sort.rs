// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemQuerySort`.
#[non_exhaustive]
pub struct WorkitemQuerySort {
    /// `ascending`.
    pub ascending: Option<bool>,
    /// `name`.
    pub name: Option<super::WorkitemQuerySortName>,
    __marks: rt::Marks,
}
/// The values of `name` in [`WorkitemQuerySort`](super::WorkitemQuerySort).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemQuerySortName {
    /// `dateDue`
    DateDue,
    /// `priority`
    Priority,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemQuerySort {
    "ascending" Bool ascending,
    "name" Enum name,
});

rt::setters!(WorkitemQuerySort {
    0 ascending with_ascending(bool) clear_ascending,
    1 name with_name(impl Into<super::WorkitemQuerySortName>) clear_name,
});

rt::open_enum!(WorkitemQuerySortName {
    DateDue = "dateDue",
    Priority = "priority",
});
