// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UCI10n`.
#[non_exhaustive]
pub struct UCI10n {
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UCI10n {
    "name" Str name,
});
