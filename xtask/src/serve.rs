use std::{fs, process::ExitCode};

use crate::{
    args::{DEFAULT_PORT, Serve},
    board::Board,
    build,
    failure::{Doing, Result},
    import::{self, client::Endpoint},
    interrupt,
    layout::Layout,
    people, port,
    secrets::Secrets,
    setup,
    state::State,
    step::{say, step},
};

/// `cargo xtask serve`.
pub fn serve(layout: &Layout, options: &Serve) -> Result<ExitCode> {
    port::check_free(options.port)?;
    let tools = setup::prepare(layout)?;
    build::build(layout, &tools, options.profile)?;

    let state = State::at(layout.path(".wrangler/state"));
    if options.fresh {
        step("emptying the board", || state.clear())?;
    }
    let secrets = Secrets::kept_in(layout.path(".dev.vars"))?;
    state.migrate(layout)?;
    let mut board = step("board", || Board::start(layout, options.port, &state, &secrets, true))?;

    let endpoint = Endpoint::new(&board.url, &secrets.import_token);
    // The mark outlives an interruption: what is there already is loaded again as unchanged.
    let loading = layout.path(".wrangler/state/demo-loading");
    if endpoint.edition() == Some(0) || loading.exists() {
        fs::write(&loading, "").doing(|| format!("write {}", loading.display()))?;
        load_demo(layout, &endpoint)?;
        step("demo people", || people::demo(&endpoint))?;
        fs::remove_file(&loading).doing(|| format!("remove {}", loading.display()))?;
    }
    say(&welcome(&board.url));
    if people::has_demo(&endpoint) {
        say(&people::welcome(&board.url));
    }
    board.serve()?;
    if interrupt::by_supervisor() {
        return Ok(ExitCode::SUCCESS);
    }
    // What a shell expects of a program ended by Ctrl-C.
    Ok(ExitCode::from(130))
}

fn load_demo(layout: &Layout, endpoint: &Endpoint) -> Result<()> {
    let totals =
        step("demo content", || import::load(endpoint, &[layout.demo()], false, &mut |_| ()))?;
    say(&format!("  {totals}"));
    Ok(())
}

fn welcome(url: &str) -> String {
    let elsewhere = if url.ends_with(&format!(":{DEFAULT_PORT}")) {
        String::new()
    } else {
        format!(" --url {url}")
    };
    format!(
        "\nNiêm Yết is at {url}\n\
         Load pages of your own: cargo xtask import PATH…{elsewhere}\n\
         The import token is IMPORT_TOKEN in .dev.vars; the log is target/wrangler.log. Ctrl-C stops the board.\n"
    )
}
