// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseQueryJobSort`.
#[non_exhaustive]
pub struct CaseQueryJobSort {
    /// `ascending`.
    pub ascending: Option<bool>,
    /// `name`.
    pub name: Option<super::CaseQueryJobSortName>,
    __marks: rt::Marks,
}
/// The values of `name` in [`CaseQueryJobSort`](super::CaseQueryJobSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum CaseQueryJobSortName {
    /// `dateCreated`
    DateCreated,
    /// `dateModified`
    DateModified,
    /// `dateDue`
    DateDue,
    /// `priority`
    Priority,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CaseQueryJobSort {
    "ascending" Bool ascending,
    "name" Enum name,
});

rt::setters!(CaseQueryJobSort {
    0 ascending with_ascending(bool) clear_ascending,
    1 name with_name(impl Into<super::CaseQueryJobSortName>) clear_name,
});

rt::open_enum!(CaseQueryJobSortName {
    DateCreated = "dateCreated",
    DateModified = "dateModified",
    DateDue = "dateDue",
    Priority = "priority",
});
