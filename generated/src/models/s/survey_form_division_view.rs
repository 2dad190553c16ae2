// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SurveyFormDivisionView`.
#[non_exhaustive]
pub struct SurveyFormDivisionView {
    /// `contextId`, required.
    pub context_id: Option<String>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `language`, required.
    pub language: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SurveyFormDivisionView {
    "contextId" Str context_id,
    "division" Any division,
    "id" Str id,
    "language" Str language,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "selfUri" Str self_uri,
});
