//! Everything that is particular to our product: paths are relative to the
//! root of the workspace.

/// Cargo package of the generated crate.
pub(crate) const PACKAGE: &str = "platform-client-v2";

/// The same as rustc knows it.
pub(crate) const CRATE: &str = "platform_client_v2";

/// The description.
pub(crate) const SPEC: &str = "swagger/platform-api.json";

/// The names that earlier runs gave.
pub(crate) const NAMES_LOCK: &str = "swagger/names.lock";

/// Folder of the generated crate.
pub(crate) const OUT: &str = "generated";

/// Folder of the runtime.
pub(crate) const RUNTIME: &str = "runtime";

/// Features that are on by default.
pub(crate) const DEFAULT_FEATURES: &[&str] = &["users", "routing"];

/// Tags whose list parameters go comma-joined, as the official Java client
/// sends them.
pub(crate) const CSV_TAGS: &[&str] = &["SCIM"];

/// Feature with all others.
pub(crate) const FULL_FEATURE: &str = "full";

/// Document that is not part of the repository and is measured where it is
/// there: the published description of July 2025.
pub(crate) const SHARED_SPEC: &str = "../shared/swagger/publicapi-2025-07.json.gz";

/// Page with the measured figures.
pub(crate) const PERFORMANCE_PAGE: &str = "docs/performance.md";
