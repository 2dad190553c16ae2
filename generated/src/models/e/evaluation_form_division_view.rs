// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationFormDivisionView`.
#[non_exhaustive]
pub struct EvaluationFormDivisionView {
    /// `contextId`, required.
    pub context_id: Option<String>,
    /// `dialect`.
    pub dialect: Option<String>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EvaluationFormDivisionView {
    "contextId" Str context_id,
    "dialect" Str dialect,
    "division" Any division,
    "id" Str id,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "selfUri" Str self_uri,
});
