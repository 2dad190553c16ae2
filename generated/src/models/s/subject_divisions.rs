// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SubjectDivisions`.
///
/// The service requires `divisionIds`, `subjectIds` in requests.
#[non_exhaustive]
pub struct SubjectDivisions {
    /// `divisionIds`, required.
    pub division_ids: Option<Vec<String>>,
    /// `subjectIds`, required.
    pub subject_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(SubjectDivisions {
    "divisionIds" Texts division_ids,
    "subjectIds" Texts subject_ids,
});

rt::setters!(SubjectDivisions {
    0 division_ids with_division_ids(Vec<String>) clear_division_ids,
    1 subject_ids with_subject_ids(Vec<String>) clear_subject_ids,
});
