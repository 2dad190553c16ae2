// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ArticlesFilter`.
#[non_exhaustive]
pub struct ArticlesFilter {
    /// `categories`.
    pub categories: Option<super::CategoriesFilter>,
    /// `labels`.
    pub labels: Option<super::LabelsFilter>,
    __marks: rt::Marks,
}

rt::model!(ArticlesFilter {
    "categories" Any categories,
    "labels" Any labels,
});
