// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FacetEntry`.
#[non_exhaustive]
pub struct FacetEntry {
    /// `attribute`.
    pub attribute: Option<super::TermAttribute>,
    /// `missing`.
    pub missing: Option<i64>,
    /// `other`.
    pub other: Option<i64>,
    /// `statistics`.
    pub statistics: Option<super::FacetStatistics>,
    /// `termCount`.
    pub term_count: Option<i64>,
    /// `termType`.
    pub term_type: Option<super::FacetEntryTermType>,
    /// `terms`.
    pub terms: Option<Vec<super::FacetTerm>>,
    /// `total`.
    pub total: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `termType` in [`FacetEntry`](super::FacetEntry).
#[derive(Clone)]
#[non_exhaustive]
pub enum FacetEntryTermType {
    /// `TERM`
    Term,
    /// `NUMBERRANGE`
    Numberrange,
    /// `NUMBERHISTOGRAM`
    Numberhistogram,
    /// `DATERANGE`
    Daterange,
    /// `DATEHISTOGRAM`
    Datehistogram,
    /// `ID`
    Id,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(FacetEntry {
    "attribute" Any attribute,
    "missing" Int missing,
    "other" Int other,
    "statistics" Any statistics,
    "termCount" Int term_count,
    "termType" Enum term_type,
    "terms" Any terms,
    "total" Int total,
});

rt::open_enum!(FacetEntryTermType {
    Term = "TERM",
    Numberrange = "NUMBERRANGE",
    Numberhistogram = "NUMBERHISTOGRAM",
    Daterange = "DATERANGE",
    Datehistogram = "DATEHISTOGRAM",
    Id = "ID",
});
