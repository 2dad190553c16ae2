// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Cursors`.
#[non_exhaustive]
pub struct Cursors {
    /// `after`.
    pub after: Option<String>,
    /// `before`.
    pub before: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Cursors {
    "after" Str after,
    "before" Str before,
});
