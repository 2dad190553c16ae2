//! Rendering: from views to formatted files, on all cores.

mod format;
mod manifest;

use std::collections::BTreeMap;
use std::path::PathBuf;

use askama::Template;
use rayon::prelude::*;

use crate::diagnostic::{Diagnostics, Severity};
use crate::ir::Origin;
use crate::load::Document;
use crate::lower::{self, Choices};
use crate::naming::{self, lock::Lock};
use crate::{Options, Output, Progress, Summary, view};

/// A file to render: its path and its text before formatting.
type Rendered = (String, Result<String, String>);

/// Makes a crate.
pub(crate) fn run(
    document: &Document,
    loading: &Diagnostics,
    options: &Options,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Output, Diagnostics> {
    progress(Progress::Deciding);
    let mut diagnostics = loading.clone();
    let old_lock = read_lock(options, &mut diagnostics);
    let choices = choices(document, options, &mut diagnostics);
    let api = lower::lower(document, &choices, &mut diagnostics);
    let names = naming::name(&api, old_lock.as_ref(), &document.name, &mut diagnostics);
    let groups = view::model_groups(&api, &names, options.tags.is_empty());
    check_features(&names, options, document, &mut diagnostics);
    let new_lock = view::lock(&api, &names, &groups);
    if options.tags.is_empty() {
        check_lock(
            old_lock.as_ref(),
            &new_lock,
            options,
            document,
            &mut diagnostics,
        );
    }
    if options.strict && diagnostics.count(Severity::Warning) > 0 {
        diagnostics.error(
            "strict",
            &document.name,
            "",
            format!("{} warnings", diagnostics.count(Severity::Warning)),
            "warnings are errors with --strict",
        );
    }
    if diagnostics.has_errors() {
        diagnostics.sort();
        return Err(diagnostics);
    }

    let model_file = view::model_files(&api, &names, &groups);
    let single = view::crate_files(&api, &names, &groups, options);
    progress(Progress::Rendering(groups.len() + api.tags.len() + 5));
    let done = |file: Rendered| {
        progress(Progress::Rendered);
        file
    };
    let models = (0..groups.len()).into_par_iter().filter_map(|index| {
        let path = format!("src/models/{}", groups.get(index)?.path(&names));
        let view = model_file(index)?;
        let content = view
            .macros()
            .map_err(|error| error.to_string())
            .and_then(|macros| rust(&view, &macros));
        Some(done((path, content)))
    });
    let apis = (0..api.tags.len()).into_par_iter().filter_map(|tag| {
        let path = format!("src/apis/{}.rs", names.tags.get(tag)?.module);
        Some(done((path, rust(&view::api_file(&api, &names, tag)?, ""))))
    });
    let mut rendered: Vec<Rendered> = models.chain(apis).collect();
    rendered.push(done(("src/lib.rs".to_owned(), rust(&single.lib, ""))));
    rendered.push(done(("src/apis/mod.rs".to_owned(), rust(&single.apis, ""))));
    rendered.push(done((
        "src/models/mod.rs".to_owned(),
        rust(&single.models, ""),
    )));
    rendered.push(done(("Cargo.toml".to_owned(), text(&single.manifest))));
    rendered.push(done(("README.md".to_owned(), text(&single.readme))));

    let mut files = BTreeMap::new();
    for (path, content) in rendered {
        match content {
            Ok(content) => {
                files.insert(PathBuf::from(path), content);
            }
            Err(message) => diagnostics.error(
                "unprintable",
                &document.name,
                "",
                format!("the file {path} that was made is not Rust: {message}"),
                "this is a defect of the generator: report it with the description",
            ),
        }
    }
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    let mut summary = Summary {
        operations: api.operations.len(),
        models: groups
            .iter()
            .filter(|group| {
                api.schema(group.root)
                    .is_some_and(|schema| schema.origin == Origin::Named)
            })
            .count(),
        apis: api.tags.len(),
        files: files.len() + 1,
        lines: files
            .iter()
            .filter(|(path, _)| path.extension().is_some_and(|extension| extension == "rs"))
            .map(|(_, content)| content.lines().count())
            .sum(),
    };
    diagnostics.sort();
    let manifest = manifest::manifest(
        document,
        &api,
        &names,
        &groups,
        &summary,
        options,
        &diagnostics,
    );
    files.insert(PathBuf::from("MANIFEST.json"), manifest);
    summary.files = files.len();
    Ok(Output {
        files,
        names_lock: new_lock.to_text(),
        summary,
        diagnostics,
    })
}

fn read_lock(options: &Options, diagnostics: &mut Diagnostics) -> Option<Lock> {
    match Lock::parse(options.names_lock.as_deref()?) {
        Ok(lock) => Some(lock),
        Err(lines) => {
            for line in lines {
                diagnostics.error(
                    "names-lock",
                    "names.lock",
                    "",
                    format!("line {line} is not a name with its signature"),
                    "restore the file from version control",
                );
            }
            None
        }
    }
}

/// Finds the tags asked for, by name or by feature name.
fn choices(document: &Document, options: &Options, diagnostics: &mut Diagnostics) -> Choices {
    let mut choices = Choices {
        csv_tags: options.csv_tags.clone(),
        ..Choices::default()
    };
    if options.tags.is_empty() {
        return choices;
    }
    let all = lower::tag_names(document);
    for wanted in &options.tags {
        let found = all
            .iter()
            .find(|name| *name == wanted || naming::feature_of(name) == *wanted);
        match found {
            Some(name) => choices.tags.push(name.clone()),
            None => diagnostics.error(
                "unknown-tag",
                &document.name,
                "/tags",
                format!("no operation has the tag {wanted:?}"),
                "name a tag as described, or its feature",
            ),
        }
    }
    choices
}

fn check_features(
    names: &naming::Names,
    options: &Options,
    document: &Document,
    diagnostics: &mut Diagnostics,
) {
    if !options.tags.is_empty() {
        return;
    }
    for missing in view::default_features(names, options).1 {
        diagnostics.error(
            "unknown-feature",
            &document.name,
            "/tags",
            format!("no tag makes the default feature {missing:?}"),
            "choose default features among the tags of the description",
        );
    }
}

fn check_lock(
    old: Option<&Lock>,
    new: &Lock,
    options: &Options,
    document: &Document,
    diagnostics: &mut Diagnostics,
) {
    let Some(old) = old.filter(|_| !options.accept_breaking) else {
        return;
    };
    for breach in old.breaches(new) {
        let now = breach
            .new
            .map_or_else(|| "gone".to_owned(), |new| format!("now `{new}`"));
        diagnostics.error(
            "breaks-users",
            &document.name,
            "",
            format!("{}: `{}` is {now}", breach.key, breach.old),
            "accept with --accept-breaking: the next version is a major one",
        );
    }
}

fn rust(view: &impl Template, macros: &str) -> Result<String, String> {
    let source = view.render().map_err(|error| error.to_string())?;
    format::rust(&source, macros)
}

fn text(view: &impl Template) -> Result<String, String> {
    view.render().map_err(|error| error.to_string())
}
