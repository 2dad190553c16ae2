// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorktypeQuerySort`.
#[non_exhaustive]
pub struct WorktypeQuerySort {
    /// `ascending`.
    pub ascending: Option<bool>,
    /// `name`.
    pub name: Option<super::WorktypeQuerySortName>,
    __marks: rt::Marks,
}
/// The values of `name` in [`WorktypeQuerySort`](super::WorktypeQuerySort).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorktypeQuerySortName {
    /// `dateModified`
    DateModified,
    /// `name`
    Name,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorktypeQuerySort {
    "ascending" Bool ascending,
    "name" Enum name,
});

rt::setters!(WorktypeQuerySort {
    0 ascending with_ascending(bool) clear_ascending,
    1 name with_name(impl Into<super::WorktypeQuerySortName>) clear_name,
});

rt::open_enum!(WorktypeQuerySortName {
    DateModified = "dateModified",
    Name = "name",
});
