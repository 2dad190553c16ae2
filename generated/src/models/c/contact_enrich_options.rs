// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactEnrichOptions`.
#[non_exhaustive]
pub struct ContactEnrichOptions {
    /// `promote`.
    pub promote: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(ContactEnrichOptions {
    "promote" Bool promote,
});

rt::setters!(ContactEnrichOptions {
    0 promote with_promote(bool) clear_promote,
});
