// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpportunityEnrollment`.
#[non_exhaustive]
pub struct OpportunityEnrollment {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OpportunityEnrollment {
    "id" Str id,
});
