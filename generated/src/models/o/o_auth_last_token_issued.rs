// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OAuthLastTokenIssued`.
#[non_exhaustive]
pub struct OAuthLastTokenIssued {
    /// `dateIssued`.
    pub date_issued: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(OAuthLastTokenIssued {
    "dateIssued" DateTime date_issued,
});

rt::setters!(OAuthLastTokenIssued {
    0 date_issued with_date_issued(impl Into<rt::DateTime>) clear_date_issued,
});
