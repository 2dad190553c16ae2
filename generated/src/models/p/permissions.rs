// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Permissions`.
#[non_exhaustive]
pub struct Permissions {
    /// `ids`, required.
    pub ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(Permissions {
    "ids" Texts ids,
});
