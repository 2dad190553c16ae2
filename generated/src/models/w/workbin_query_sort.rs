// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkbinQuerySort`.
#[non_exhaustive]
pub struct WorkbinQuerySort {
    /// `ascending`.
    pub ascending: Option<bool>,
    /// `name`.
    pub name: Option<super::WorkbinQuerySortName>,
    __marks: rt::Marks,
}
/// The values of `name` in [`WorkbinQuerySort`](super::WorkbinQuerySort).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkbinQuerySortName {
    /// `dateModified`
    DateModified,
    /// `name`
    Name,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkbinQuerySort {
    "ascending" Bool ascending,
    "name" Enum name,
});

rt::setters!(WorkbinQuerySort {
    0 ascending with_ascending(bool) clear_ascending,
    1 name with_name(impl Into<super::WorkbinQuerySortName>) clear_name,
});

rt::open_enum!(WorkbinQuerySortName {
    DateModified = "dateModified",
    Name = "name",
});
