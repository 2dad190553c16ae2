// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LimitDocumentation`.
#[non_exhaustive]
pub struct LimitDocumentation {
    /// `namespaces`.
    pub namespaces: Option<Vec<super::NamespaceDocs>>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LimitDocumentation {
    "namespaces" Any namespaces,
    "url" Str url,
});
