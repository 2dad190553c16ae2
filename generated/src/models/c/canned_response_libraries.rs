// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CannedResponseLibraries`.
#[non_exhaustive]
pub struct CannedResponseLibraries {
    /// `libraryIds`.
    pub library_ids: Option<Vec<String>>,
    /// `mode`.
    pub mode: Option<super::CannedResponseLibrariesMode>,
    __marks: rt::Marks,
}
/// The values of `mode` in [`CannedResponseLibraries`](super::CannedResponseLibraries).
#[derive(Clone)]
#[non_exhaustive]
pub enum CannedResponseLibrariesMode {
    /// `All`
    All,
    /// `SelectedOnly`
    SelectedOnly,
    /// `None`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CannedResponseLibraries {
    "libraryIds" Texts library_ids,
    "mode" Enum mode,
});

rt::setters!(CannedResponseLibraries {
    0 library_ids with_library_ids(Vec<String>) clear_library_ids,
    1 mode with_mode(impl Into<super::CannedResponseLibrariesMode>) clear_mode,
});

rt::open_enum!(CannedResponseLibrariesMode {
    All = "All",
    SelectedOnly = "SelectedOnly",
    None = "None",
});
