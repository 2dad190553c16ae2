// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomePredictor`.
#[non_exhaustive]
pub struct OutcomePredictor {
    /// `id`.
    pub id: Option<String>,
    /// `outcome`.
    pub outcome: Option<super::OutcomeRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OutcomePredictor {
    "id" Str id,
    "outcome" Any outcome,
    "selfUri" Str self_uri,
});
