// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PersistentConnectionChangeTopicErrorLocation`.
#[non_exhaustive]
pub struct PersistentConnectionChangeTopicErrorLocation {
    /// `fileID`.
    pub file_id: Option<String>,
    /// `function`.
    pub function: Option<String>,
    /// `line`.
    pub line: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(PersistentConnectionChangeTopicErrorLocation {
    "fileID" Str file_id,
    "function" Str function,
    "line" Int line,
});
